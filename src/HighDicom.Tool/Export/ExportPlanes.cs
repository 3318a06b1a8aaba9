namespace HighDicom.Tool.Export;

/// <summary>Which planes are written.</summary>
internal enum ExportPlanes
{
    /// <summary>The regular volume that the frames form, gaps filled.</summary>
    Volume,

    /// <summary>One plane for each source image that the segmentation refers to.</summary>
    Sources,

    /// <summary>The total pixel matrix of a slide.</summary>
    Matrix,

    /// <summary>The frames as they are stored.</summary>
    Frames,
}
