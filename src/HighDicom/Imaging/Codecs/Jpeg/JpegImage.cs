using System.Buffers.Binary;

namespace HighDicom;

/// <summary>What the frame header of a JPEG image says (ISO/IEC 10918-1 B.2.2).</summary>
internal sealed class JpegImage
{
    private const byte ArithmeticCoding = 0x08;

    private readonly byte _process;

    private JpegImage(byte process, ReadOnlySpan<byte> header)
    {
        _process = process;
        Precision = header[0];
        Rows = BinaryPrimitives.ReadUInt16BigEndian(header[1..]);
        Columns = BinaryPrimitives.ReadUInt16BigEndian(header[3..]);
        Components = new byte[header[5]];
        for (int i = 0; i < Components.Length; i++)
        {
            Components[i] = header[6 + (3 * i)];
            IsSubsampled |= header[7 + (3 * i)] != header[7];
        }
    }

    internal int Precision { get; }

    internal int Rows { get; }

    internal int Columns { get; }

    /// <summary>The identifiers of the components.</summary>
    internal byte[] Components { get; }

    /// <summary>Whether components differ in size.</summary>
    internal bool IsSubsampled { get; }

    internal bool IsLossless => _process == JpegSegments.LosslessFrame;

    /// <exception cref="InvalidDataException">There is no frame header, or it is damaged.</exception>
    internal static JpegImage Read(ReadOnlySpan<byte> bytes)
    {
        JpegSegments segments = new(bytes);
        if (!segments.Next() || segments.Marker != JpegSegments.StartOfImage)
            throw new InvalidDataException("The frame does not begin with a JPEG start of image (FFD8)");

        JpegImage? image = null;
        while (segments.Next())
        {
            if (!segments.IsFrameHeader)
                continue;
            if (image is not null)
                throw new NotSupportedException("A JPEG image of several frames (hierarchical) is not decoded");
            image = segments.Content.Length >= 6 && segments.Content[5] > 0 && segments.Content.Length >= 6 + (3 * segments.Content[5])
                ? new JpegImage(segments.Marker, segments.Content)
                : throw new InvalidDataException("The JPEG frame header is damaged");
        }

        return image ?? throw new InvalidDataException("The JPEG image has no frame header");
    }

    /// <exception cref="InvalidDataException">The image contradicts the data set.</exception>
    /// <exception cref="NotSupportedException">The process is none that is decoded.</exception>
    internal void RequireMatch(FrameFormat format)
    {
        if (_process is 0xC5 or 0xC6 or 0xC7 || (_process & ArithmeticCoding) != 0)
            throw new NotSupportedException($"The JPEG process FF{_process:X2} (hierarchical or arithmetic coding) is not decoded");
        if ((Rows, Columns, Components.Length) != (format.Rows, format.Columns, format.Layout.SamplesPerPixel))
        {
            throw new InvalidDataException(
                $"The JPEG image has {Rows} rows × {Columns} columns of {Components.Length} components; the data set says {format.Rows} × {format.Columns} of {format.Layout.SamplesPerPixel}");
        }

        if (Precision is < 2 or > 16 || Precision > 8 * format.BytesPerSample || format.Layout.BitsAllocated is not (8 or 16))
            throw new InvalidDataException($"The JPEG image has {Precision} bits a sample; Bits Allocated (0028,0100) is {format.Layout.BitsAllocated}");
    }
}
