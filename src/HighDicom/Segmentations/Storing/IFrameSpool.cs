namespace HighDicom;

/// <summary>Keeps encoded frames until their order is known.</summary>
internal interface IFrameSpool : IDisposable
{
    /// <summary>Keeps a frame.</summary>
    /// <returns>Its place, from 0.</returns>
    int Append(ReadOnlySpan<byte> frame);

    /// <summary>The number of bytes of a frame.</summary>
    int Length(int place);

    /// <summary>Reads a frame.</summary>
    /// <param name="place">Its place.</param>
    /// <param name="destination">As many bytes as it has.</param>
    void Read(int place, Span<byte> destination);
}
