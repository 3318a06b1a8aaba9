namespace HighDicom;

/// <summary>Decodes the frames of one or more transfer syntaxes. <see cref="FrameCodecs.Register(IFrameDecoder)"/> makes it known. Called by several threads at once.</summary>
public interface IFrameDecoder
{
    /// <summary>The UIDs of the transfer syntaxes whose frames it decodes.</summary>
    IReadOnlyCollection<string> TransferSyntaxUids { get; }

    /// <summary>Decodes one frame.</summary>
    /// <param name="encoded">The encoded frame: all its fragments in one; there may be a padding byte at the end.</param>
    /// <param name="format">What the data set says of the frame. The encoded bytes may contradict it, which is an error.</param>
    /// <param name="destination">Receives the native frame (see <see cref="FrameFormat"/>); of exactly <see cref="FrameFormat.NativeLength"/> bytes.</param>
    /// <returns>The Photometric Interpretation of what was written, such as RGB where a colour transformation belongs to the encoding, or YBR_FULL where chrominance was stored at half the width.</returns>
    /// <exception cref="InvalidDataException">The encoded bytes are damaged, or contradict the data set.</exception>
    /// <exception cref="NotSupportedException">The encoding has a feature that this decoder does not know.</exception>
    string Decode(ReadOnlyMemory<byte> encoded, FrameFormat format, Span<byte> destination);
}
