namespace HighDicom;

/// <summary>A file that is no source image.</summary>
/// <param name="File">The path of the file.</param>
/// <param name="Reason">Why it was skipped.</param>
/// <param name="IsUnreadable">Whether the file could not be read as DICOM at all.</param>
public sealed record SkippedFile(string File, string Reason, bool IsUnreadable)
{
    /// <summary>The path and the reason.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{File}: {Reason}";
}
