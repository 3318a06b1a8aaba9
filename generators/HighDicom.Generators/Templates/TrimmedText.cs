namespace HighDicom.Templates.Notation;

/// <summary>The text has no space at its ends and no control character.</summary>
internal sealed record TrimmedText : RowStatement;
