namespace FellowOakDicom.IO.Buffer;

/// <summary>Bytes that lie at an address.</summary>
public interface IBulkDataUriByteBuffer : IByteBuffer
{
    /// <summary>The address.</summary>
    string BulkDataUri { get; }
}
