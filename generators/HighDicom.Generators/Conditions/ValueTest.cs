namespace HighDicom.Requirements;

/// <summary>Whether any value of the attribute equals one of a list, or (not <paramref name="Equal"/>) none does, so also when the attribute is absent.</summary>
internal sealed record ValueTest(TagReference Tag, bool Equal, IReadOnlyList<string> Values) : Condition
{
    public bool Equals(ValueTest? other) => other is not null && Tag == other.Tag && Equal == other.Equal && Values.SequenceEqual(other.Values);

    public override int GetHashCode() => Values.Aggregate(Tag.GetHashCode(), (hash, value) => unchecked((hash * 31) + StringComparer.Ordinal.GetHashCode(value)));
}
