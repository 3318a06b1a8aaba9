namespace HighDicom.Iods;

/// <summary>Where a functional group may stand (PS3.3, section C.7.6.16).</summary>
public enum Placement
{
    /// <summary>In the Shared or in the Per-Frame Functional Groups Sequence, never in both.</summary>
    Either,

    /// <summary>Only in the Shared Functional Groups Sequence.</summary>
    Shared,

    /// <summary>Only in the Per-Frame Functional Groups Sequence.</summary>
    PerFrame,
}
