namespace HighDicom.Benchmarks.Segmentations;

/// <summary>Hands on what is written to it, and can nothing else: as a network connection.</summary>
internal sealed class ForwardStream(Stream stream) : WriteOnlyStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => stream.Write(buffer);
}
