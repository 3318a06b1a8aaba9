using System.Buffers;

namespace HighDicom;

/// <summary>Encodes frames for one or more transfer syntaxes. <see cref="FrameCodecs.Register(IFrameEncoder)"/> makes it known. Called by several threads at once.</summary>
public interface IFrameEncoder
{
    /// <summary>The UIDs of the transfer syntaxes that it encodes for.</summary>
    IReadOnlyCollection<string> TransferSyntaxUids { get; }

    /// <summary>Encodes one frame.</summary>
    /// <param name="native">The native frame (see <see cref="FrameFormat"/>), of <see cref="FrameFormat.NativeLength"/> bytes.</param>
    /// <param name="format">What the data set says of the frame.</param>
    /// <param name="destination">Receives the encoded frame, to become one fragment.</param>
    /// <exception cref="NotSupportedException">The transfer syntax does not allow such a format.</exception>
    void Encode(ReadOnlySpan<byte> native, FrameFormat format, IBufferWriter<byte> destination);
}
