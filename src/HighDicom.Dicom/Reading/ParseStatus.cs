namespace FellowOakDicom.IO.Reader;

/// <summary>What a step of the parser asks for.</summary>
internal enum ParseStatus
{
    /// <summary>The next step.</summary>
    Continue,

    /// <summary>A window of at least as many bytes as the parser says.</summary>
    NeedBytes,

    /// <summary>Nothing: all is read.</summary>
    Done,

    /// <summary>Nothing: the caller's function stopped it.</summary>
    Stopped,
}
