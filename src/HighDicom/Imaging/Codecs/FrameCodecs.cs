using System.Collections.Concurrent;
using FellowOakDicom;

namespace HighDicom;

/// <summary>
/// The decoders and encoders of frames, by transfer syntax. Further ones (JPEG-LS, JPEG 2000, High-Throughput JPEG 2000) are registered once, when a
/// program starts, and replace an earlier one of the same transfer syntax. Safe for use by several threads.
/// </summary>
public static class FrameCodecs
{
    private static readonly ConcurrentDictionary<string, IFrameDecoder> Decoders = new(
        from decoder in new IFrameDecoder[] { new DeflatedFrameDecoder(), new JpegFrameDecoder(), new RleFrameDecoder(), new UncompressedFrameDecoder() }
        from uid in decoder.TransferSyntaxUids
        select KeyValuePair.Create(uid, decoder),
        StringComparer.Ordinal);

    private static readonly ConcurrentDictionary<string, IFrameEncoder> Encoders = new(
        from encoder in new IFrameEncoder[] { new RleFrameEncoder(), new DeflatedFrameEncoder(), new UncompressedFrameEncoder() }
        from uid in encoder.TransferSyntaxUids
        select KeyValuePair.Create(uid, encoder),
        StringComparer.Ordinal);

    /// <summary>Makes a decoder known for all its transfer syntaxes.</summary>
    /// <param name="decoder">The decoder.</param>
    public static void Register(IFrameDecoder decoder)
    {
        ArgumentNullException.ThrowIfNull(decoder);
        foreach (string uid in decoder.TransferSyntaxUids)
            Decoders[uid] = decoder;
    }

    /// <summary>Makes an encoder known for all its transfer syntaxes.</summary>
    /// <param name="encoder">The encoder.</param>
    public static void Register(IFrameEncoder encoder)
    {
        ArgumentNullException.ThrowIfNull(encoder);
        foreach (string uid in encoder.TransferSyntaxUids)
            Encoders[uid] = encoder;
    }

    /// <summary>The decoder of a transfer syntax.</summary>
    /// <param name="syntax">The transfer syntax.</param>
    /// <returns>The decoder; null if none is registered.</returns>
    public static IFrameDecoder? FindDecoder(DicomTransferSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        return Decoders.GetValueOrDefault(syntax.UID.UID);
    }

    /// <summary>The encoder of a transfer syntax.</summary>
    /// <param name="syntax">The transfer syntax.</param>
    /// <returns>The encoder; null if none is registered.</returns>
    public static IFrameEncoder? FindEncoder(DicomTransferSyntax syntax)
    {
        ArgumentNullException.ThrowIfNull(syntax);
        return Encoders.GetValueOrDefault(syntax.UID.UID);
    }

    /// <summary>What to do about frames that no decoder is known for.</summary>
    internal static string Advice(DicomTransferSyntax syntax) =>
        $"its frames are encoded as {syntax.UID.Name} ({syntax.UID.UID}), for which there is no decoder. " +
        "Convert the file to Explicit VR Little Endian first, or register a decoder with FrameCodecs.Register";
}
