namespace FellowOakDicom;

/// <summary>The base of all errors of the data layer.</summary>
public abstract class DicomException : Exception
{
    /// <summary>Called for each error that is made; null by default.</summary>
    public static EventHandler<DicomExceptionEventArgs>? OnException;

    /// <summary>An error with the given message.</summary>
    protected DicomException(string message)
        : base(message) => OnException?.Invoke(this, new DicomExceptionEventArgs(this));

    /// <summary>An error with the given message and cause.</summary>
    protected DicomException(string message, Exception? innerException)
        : base(message, innerException) => OnException?.Invoke(this, new DicomExceptionEventArgs(this));
}
