namespace HighDicom.Templates.Notation;

/// <summary>How many values an attribute of the reference has: exactly, or at least, that many. The tag is group and element as one number.</summary>
internal sealed record ValueCount(uint Tag, bool AtLeast, int Count) : RowStatement;
