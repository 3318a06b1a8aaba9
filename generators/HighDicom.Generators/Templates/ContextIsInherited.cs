namespace HighDicom.Templates.Notation;

/// <summary>A context, or the item of a row, is inherited from above or from outside the tree.</summary>
internal sealed record ContextIsInherited(string Context) : RowCondition;
