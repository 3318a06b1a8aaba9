namespace FellowOakDicom;

/// <summary>A file cannot be read or written. The message names the file, the byte offset and the path of the attribute where they are known.</summary>
public class DicomFileException : DicomDataException
{
    /// <summary>An error in the given file.</summary>
    public DicomFileException(DicomFile file, string message)
        : base(message) => File = file;

    /// <summary>An error in the given file, with its cause.</summary>
    public DicomFileException(DicomFile file, string message, Exception? innerException)
        : base(message, innerException) => File = file;

    /// <summary>The file, as far as it was read.</summary>
    public DicomFile File { get; }
}
