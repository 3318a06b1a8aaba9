namespace HighDicom.Requirements;

/// <summary>All rules that no table holds.</summary>
internal static class ConformanceRules
{
    public static IReadOnlyList<IConformanceRule> All { get; } = [];
}
