namespace HighDicom.Dicom.Tests.Traps;

/// <summary>A stream that gives fewer bytes than asked for.</summary>
internal sealed class ShortReads(byte[] content) : MemoryStream(content)
{
    private const int MaxCount = 1000;

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, MaxCount));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, MaxCount)]);
}
