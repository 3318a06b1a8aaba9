namespace FellowOakDicom;

/// <summary>Hands an error to <see cref="DicomException.OnException"/>.</summary>
public class DicomExceptionEventArgs : EventArgs
{
    /// <summary>The error.</summary>
    public readonly DicomException Exception;

    /// <summary>Arguments for the given error.</summary>
    public DicomExceptionEventArgs(DicomException ex) => Exception = ex;
}
