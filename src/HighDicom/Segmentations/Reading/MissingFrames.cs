namespace HighDicom;

/// <summary>What a plane is to which no frame of the segmentation belongs. Writers leave frames out in which nothing is segmented.</summary>
public enum MissingFrames
{
    /// <summary>It is empty.</summary>
    AreEmpty,

    /// <summary>It is an error that names the plane.</summary>
    Refuse,
}
