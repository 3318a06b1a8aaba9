namespace FellowOakDicom;

/// <summary>A value, an element or a data set is not what it should be.</summary>
public class DicomDataException : DicomException
{
    /// <summary>An error with the given message.</summary>
    public DicomDataException(string message)
        : base(message)
    {
    }

    /// <summary>An error with the given message and cause.</summary>
    public DicomDataException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
