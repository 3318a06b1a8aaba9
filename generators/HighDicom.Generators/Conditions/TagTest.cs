namespace HighDicom.Requirements;

/// <summary>A question about one attribute that needs no operand.</summary>
internal sealed record TagTest(TagTestKind Kind, TagReference Tag) : Condition;
