using FellowOakDicom;

namespace HighDicom.ConformanceTests.Corpus;

/// <summary>What the checker has to say of a mutation.</summary>
internal sealed class Expectation(RequirementOracle oracle)
{
    /// <summary>Attributes of which rules hang that no table holds: why a change has consequences, which are violations too.</summary>
    private static readonly Dictionary<DicomTag, string> Decisive = new()
    {
        [DicomTag.ValueType] = "the parts of a content item, the relationships and the rows of templates",
        [DicomTag.ContentSequence] = "the rows of templates",
        [DicomTag.RelationshipType] = "the rows of templates",
        [DicomTag.ReferencedContentItemIdentifier] = "whether a content item stands for another one",
        [DicomTag.ConceptNameCodeSequence] = "the rows of templates",
        [DicomTag.ConceptCodeSequence] = "the rows of templates",
        [DicomTag.CodeValue] = "the rows of templates",
        [DicomTag.CodingSchemeDesignator] = "the rows of templates",
        [DicomTag.ContentTemplateSequence] = "which template is checked",
        [DicomTag.TemplateIdentifier] = "which template is checked",
        [DicomTag.MappingResource] = "which template is checked",
        [DicomTag.FrameOfReferenceUID] = "which coordinates the planes have",
    };

    /// <summary>Whether a mutation makes an object of another kind.</summary>
    public static bool TellsWhatItIs(Mutation mutation) => mutation.Path.Tag == DicomTag.SOPClassUID;

    /// <summary>An error as messages show it.</summary>
    public static string Text(Violation error) => $"{error.Path} {error.Kind.ToText()}";

    /// <summary>Whether the tables alone, without any condition, tell what the mutation violates.</summary>
    public bool IsCertain(Mutation mutation) => mutation.Kind switch
    {
        MutationKind.Removed => oracle.MustBeThere(mutation.Path),
        MutationKind.Emptied => oracle.MustHaveValue(mutation.Path),
        MutationKind.GivenBadValue => oracle.HasList(mutation.Path),
        _ => true
    };

    /// <summary>What is wrong with the errors that a mutation brought; null if nothing is.</summary>
    public string? Fault(Mutation mutation, Violation[] errors, IReadOnlySet<string> before)
    {
        string[] own = [.. KindsOf(mutation).Select(kind => $"{mutation.Path} {kind}")];
        string all = string.Join("; ", errors.Select(Text).Take(4));
        if (IsCertain(mutation) && !errors.Select(Text).Concat(before).Intersect(own).Any()) return $"{mutation}: not reported, but {all}";
        return errors.Any(error => !own.Contains(Text(error)) && !Follows(mutation, error)) ? $"{mutation}: reported {all}" : null;
    }

    /// <summary>Whether an error is the consequence of another attribute's change: its condition speaks of it, or a rule does.</summary>
    private bool Follows(Mutation mutation, Violation error) =>
        Decisive.ContainsKey(mutation.Path.Tag)
        || (!IsCertain(mutation) && (error.Condition?.Contains(new AttributePath(mutation.Path.Tag).ToString(), StringComparison.Ordinal) == true || error.Type is null));

    // A sequence that may be left out, but not be empty, has too few items.
    private static string[] KindsOf(Mutation mutation) => mutation.Kind switch
    {
        MutationKind.Removed => ["missing"],
        MutationKind.Emptied => ["empty", "bad-count"],
        MutationKind.Retyped => ["bad-vr"],
        _ => ["bad-value"]
    };
}
