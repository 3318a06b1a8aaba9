namespace HighDicom.Dicom.Tests.Traps;

/// <summary>A stream that cannot seek.</summary>
internal sealed class ForwardOnly(byte[] content) : MemoryStream(content)
{
    public override bool CanSeek => false;
}
