namespace HighDicom.Requirements;

/// <summary>
/// The facts of PS3.3 as compact text in the assembly, one bundle for each first letter; the generator writes the other parts of this class.
/// <c>Tables</c>, <c>Iods</c> and <c>Relationships</c> give the bundle of a number; one that is empty is the end.
/// </summary>
internal static partial class RequirementData
{
    /// <summary>Gives a bundle by number.</summary>
    internal delegate ReadOnlySpan<byte> Bundles(int bundle);
}
