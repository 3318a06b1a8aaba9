using FellowOakDicom;
using HighDicom.Modules;

namespace HighDicom;

/// <summary>What the levels of a pyramid have in common: the Multi-Resolution Pyramid Module (PS3.3 C.7.11.1).</summary>
/// <param name="uid">Pyramid UID (0008,0019); null for a new one, which the first level gives.</param>
/// <param name="label">Pyramid Label (0020,0027); null for none.</param>
/// <param name="description">Pyramid Description (0008,1088); null for none.</param>
internal sealed class PyramidInfo(string? uid, string? label, string? description)
{
    private string? _joined = uid;

    /// <summary>Pyramid UID as it was given, or null.</summary>
    internal string? Uid { get; } = uid;

    internal string? Label => label;

    internal string? Description => description;

    /// <summary>Makes an object a level.</summary>
    /// <param name="dataset">The object.</param>
    /// <param name="newUid">The pyramid's UID if this is its first level and none was given.</param>
    internal void Write(DicomDataset dataset, string newUid) => _ = new MultiResolutionPyramidModule(dataset)
    {
        PyramidUID = Uids.Of(_joined ??= newUid),
        PyramidLabel = label,
        PyramidDescription = description,
    };
}
