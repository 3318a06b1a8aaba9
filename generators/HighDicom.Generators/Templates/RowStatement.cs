namespace HighDicom.Templates.Notation;

/// <summary>One line of the Value Set Constraint column: a closed algebra.</summary>
internal abstract record RowStatement;
