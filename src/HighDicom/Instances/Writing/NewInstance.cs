using FellowOakDicom;

namespace HighDicom;

/// <summary>What decides the modules that every object derived from images begins with.</summary>
internal sealed record NewInstance
{
    /// <summary>The headers of the source images, at least one; all of one study.</summary>
    internal required IReadOnlyList<DicomDataset> Sources { get; init; }

    internal required DicomUID SopClass { get; init; }

    internal required string Modality { get; init; }

    /// <summary>What made the object; null if that is not known, where the IOD allows that.</summary>
    internal required Equipment? Equipment { get; init; }

    internal required SeriesInfo Series { get; init; }

    /// <summary>What is added to the sources' series number × 100 where the series has no number of its own.</summary>
    internal required int SeriesNumberOffset { get; init; }

    internal required InstanceSource Instances { get; init; }

    /// <summary>Hash of all input; empty unless the instance source is deterministic.</summary>
    internal required byte[] InputHash { get; init; }

    /// <summary>Whether the object takes its place in the series, or is only looked at.</summary>
    internal required bool IsFinal { get; init; }

    /// <summary>Whether the object has a frame of reference (images with geometry do, reports do not).</summary>
    internal required bool HasFrameOfReference { get; init; }
}
