namespace FellowOakDicom;

/// <summary>What is done with large values when a file is opened.</summary>
public enum FileReadOption
{
    /// <summary>As <see cref="ReadLargeOnDemand"/>.</summary>
    Default,

    /// <summary>Large values stay in the file until they are asked for.</summary>
    ReadLargeOnDemand,

    /// <summary>Elements with large values are left out.</summary>
    SkipLargeTags,

    /// <summary>All values are read.</summary>
    ReadAll,
}
