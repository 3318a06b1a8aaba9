namespace HighDicom;

/// <summary>How much a violation weighs.</summary>
public enum Severity
{
    /// <summary>The standard forbids it: the object is not conformant.</summary>
    Error,

    /// <summary>Probably wrong, or unknown to the edition of the standard that HighDicom carries: the object may still be conformant.</summary>
    Warning,
}
