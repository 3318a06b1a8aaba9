namespace FellowOakDicom.IO;

/// <summary>Bytes cannot be read or written where they should be.</summary>
public class DicomIoException : DicomException
{
    /// <summary>An error with the given message.</summary>
    public DicomIoException(string message)
        : base(message)
    {
    }

    /// <summary>An error with the given message and cause.</summary>
    public DicomIoException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
