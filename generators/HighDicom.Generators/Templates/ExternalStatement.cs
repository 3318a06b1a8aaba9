namespace HighDicom.Templates.Notation;

/// <summary>A constraint that the content tree alone cannot answer, for example on the object referred to.</summary>
internal sealed record ExternalStatement(string Text) : RowStatement;
