namespace HighDicom.Templates.Notation;

/// <summary>The item of the row has no such attribute. The tag is group and element as one number.</summary>
internal sealed record RowLacksAttribute(uint Tag, string Row) : RowCondition;
