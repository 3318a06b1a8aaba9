namespace HighDicom.Templates.Notation;

/// <summary>What holds when the item is absent; constrains nothing.</summary>
internal sealed record DefaultValue(string Text) : RowStatement;
