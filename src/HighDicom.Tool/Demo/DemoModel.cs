namespace HighDicom.Tool.Demo;

/// <summary>The model's two most telling findings.</summary>
internal static class DemoModel
{
    private static readonly FindingKind[] ByInterest = [FindingKind.Lesion, FindingKind.Bone, FindingKind.Air, FindingKind.Body];

    /// <exception cref="InvalidDataException">The images do not show two objects.</exception>
    public static IReadOnlyList<Finding> FindTwo(Volume<float> ct)
    {
        Finding[] findings = [.. ThresholdModel.Run(ct).OrderBy(finding => Array.IndexOf(ByInterest, finding.Kind)).Take(2)];
        return findings.Length == 2 ? findings
            : throw new InvalidDataException($"The demo's model found {findings.Length} objects in these images; it needs two. CT images of a body show bone, air and the body itself.");
    }
}
