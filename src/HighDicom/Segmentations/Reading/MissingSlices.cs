namespace HighDicom;

/// <summary>What happens to gaps between the slices of a volume.</summary>
public enum MissingSlices
{
    /// <summary>They are filled with empty slices: writers leave slices out in which nothing is segmented.</summary>
    Fill,

    /// <summary>They are an error that names the first gap.</summary>
    Refuse,
}
