namespace HighDicom;

/// <summary>Reads frames while whatever they lie in is open. Safe for use by several threads.</summary>
internal abstract class FrameReading : IDisposable
{
    /// <summary>Loads a frame, which must be there.</summary>
    internal abstract FrameBytes Load(int frame);

    public virtual void Dispose()
    {
    }
}
