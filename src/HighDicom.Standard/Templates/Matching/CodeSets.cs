using HighDicom.Codes;

namespace HighDicom.Templates.Matching;

/// <summary>Whether a code is of a set, by value and scheme; old and new SNOMED codes are equal, versions and meanings do not count.</summary>
internal static class CodeSets
{
    /// <summary>Whether the context group holds the code; null if this library does not hold the group, or there is no code.</summary>
    public static bool? Contains(int group, CodedConcept? code) =>
        code is { } concept && ContextGroup.Find(group) is { } found ? found.Contains(concept) : null;

    public static CodedConcept WithoutVersion(CodedConcept code) => code.SchemeVersion is null ? code : new CodedConcept(code.Value, code.SchemeDesignator, code.Meaning);
}
