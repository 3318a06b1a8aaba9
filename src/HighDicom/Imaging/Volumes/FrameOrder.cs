namespace HighDicom;

/// <summary>In which order the frames of a bare tensor (one without geometry of its own) follow each other.</summary>
public enum FrameOrder
{
    /// <summary>
    /// As <see cref="SourceImages"/> enumerates its images: along <see cref="PlaneOrientation.FrameDirection"/> (for axial images from head to feet)
    /// where there is geometry, else by Instance Number. The order of <see cref="SourceImages.ToVolume{T}(bool, CancellationToken)"/>.
    /// </summary>
    Sources,

    /// <summary>By ascending position along the normal (row direction × column direction): for axial images from feet to head.</summary>
    SlicePositionAscending,

    /// <summary>As the files, data sets or streams were given; for a folder, by file name (ordinal).</summary>
    Files,
}
