namespace HighDicom;

/// <summary>How parallel slices lie to each other.</summary>
public enum SliceRegularity
{
    /// <summary>There is one slice only.</summary>
    Single,

    /// <summary>The slices have equal distances along their normal.</summary>
    Regular,

    /// <summary>The slices have equal distances, but along a line that is not their normal (gantry tilt): the volume is sheared.</summary>
    Tilted,

    /// <summary>Slices are missing: the distances are whole multiples of the smallest.</summary>
    Missing,

    /// <summary>Several slices have the same position (phases, b-values, echoes).</summary>
    Duplicates,

    /// <summary>The distances differ, or the positions do not lie on one line.</summary>
    Unequal,
}
