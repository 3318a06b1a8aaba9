using FellowOakDicom;

namespace HighDicom.ConformanceTests.Comparison;

/// <summary>What a judge, or our checker, says against an attribute.</summary>
/// <param name="Path">The attribute.</param>
/// <param name="Kind"><c>missing</c>, <c>empty</c>, <c>not-allowed</c>, <c>bad-value</c>, or another word where the two are not compared.</param>
/// <param name="Text">What was said.</param>
internal sealed record Finding(AttributePath Path, string Kind, string Text)
{
    /// <summary>Of which attribute it is, and of what kind.</summary>
    public (AttributePath Path, string Kind) What => (Path, Kind);

    /// <summary>Whether a table of the standard asks for it; not a rule that no table holds, which the judge need not know.</summary>
    public bool IsOfTables { get; init; }

    /// <summary>The kinds that both know.</summary>
    public static readonly IReadOnlySet<string> Comparable = new HashSet<string> { "missing", "empty", "not-allowed", "bad-value" };

    private static readonly HashSet<DicomTag> CodeValues = [DicomTag.CodeValue, DicomTag.LongCodeValue, DicomTag.URNCodeValue];
    private static readonly HashSet<DicomTag> Groups = [DicomTag.SharedFunctionalGroupsSequence, DicomTag.PerFrameFunctionalGroupsSequence];

    /// <summary>
    /// Whether both speak about one fault: of one attribute, which may be missing for one and empty for the other; of a functional group, wherever it is missed; of the three
    /// forms of a code value, one of which must be there.
    /// </summary>
    public bool IsSameAs(Finding other) =>
        Path == other.Path
        || (IsGroup(Path) && IsGroup(other.Path) && Path.Tag == other.Path.Tag)
        || (CodeValues.Contains(Path.Tag) && CodeValues.Contains(other.Path.Tag) && Path.Parent == other.Path.Parent && Path.Item == other.Path.Item);

    public override string ToString() => $"{Kind} {Path} {Path.Tag.DictionaryEntry.Keyword}: {Text}";

    private static bool IsGroup(AttributePath path) => path is { Depth: 1, Parent.Tag: var tag } && Groups.Contains(tag);
}
