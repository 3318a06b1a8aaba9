namespace HighDicom;

/// <summary>When frames are taken for a volume, and how.</summary>
public sealed record VolumeRules
{
    /// <summary>The rules that are used where none are given.</summary>
    public static VolumeRules Default { get; } = new();

    /// <summary>What happens to gaps. Without a gap in the frames, Spacing Between Slices (0018,0088) still tells of one if all distances are multiples of it.</summary>
    public MissingSlices Missing { get; init; } = MissingSlices.Fill;

    /// <summary>What happens where several frames of one segment have the same position.</summary>
    public DuplicateFrames Duplicates { get; init; } = DuplicateFrames.Refuse;

    /// <summary>Whether slices whose positions do not lie along their normal (gantry tilt) may be taken; the affine is sheared then.</summary>
    public bool AllowTilt { get; init; }

    /// <summary>How far positions and distances may deviate.</summary>
    public GeometryTolerance Tolerance { get; init; } = GeometryTolerance.Default;
}
