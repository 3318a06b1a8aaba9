namespace HighDicom.Tool.Export;

/// <summary>The kinds of files that masks are written to.</summary>
internal enum ExportFormat
{
    /// <summary>NIfTI-1, with its place.</summary>
    Nii,

    /// <summary>NumPy, in C order.</summary>
    Npy,

    /// <summary>PNG slices in the segments' colours.</summary>
    Png,
}
