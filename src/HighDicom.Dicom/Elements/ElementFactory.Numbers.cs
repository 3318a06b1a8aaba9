using System.Globalization;
using System.Runtime.InteropServices;

namespace FellowOakDicom;

/// <content>Binary values.</content>
internal static partial class ElementFactory
{
    private static DicomElement? FromNumbers<T>(DicomVR vr, DicomTag tag, T[] values)
    {
        if (typeof(T) == typeof(string))
        {
            return FromNumberTexts(vr, tag, (string[])(object)values);
        }

        if (typeof(T) == typeof(DicomTag))
        {
            return vr == DicomVR.AT ? new DicomAttributeTag(tag, (DicomTag[])(object)values) : null;
        }

        return
            vr == DicomVR.FD && typeof(T) == typeof(double) ? FromBytes(vr, tag, ((double[])(object)values).AsSpan()) :
            vr == DicomVR.FL && typeof(T) == typeof(float) ? FromBytes(vr, tag, ((float[])(object)values).AsSpan()) :
            vr == DicomVR.SL && typeof(T) == typeof(int) ? FromBytes(vr, tag, ((int[])(object)values).AsSpan()) :
            vr == DicomVR.SS && typeof(T) == typeof(short) ? FromBytes(vr, tag, ((short[])(object)values).AsSpan()) :
            vr == DicomVR.SV && typeof(T) == typeof(long) ? FromBytes(vr, tag, ((long[])(object)values).AsSpan()) :
            vr == DicomVR.UL && typeof(T) == typeof(uint) ? FromBytes(vr, tag, ((uint[])(object)values).AsSpan()) :
            vr == DicomVR.US && typeof(T) == typeof(ushort) ? FromBytes(vr, tag, ((ushort[])(object)values).AsSpan()) :
            vr == DicomVR.UV && typeof(T) == typeof(ulong) ? FromBytes(vr, tag, ((ulong[])(object)values).AsSpan()) :
            vr == DicomVR.OB && typeof(T) == typeof(byte) ? FromBytes(vr, tag, ((byte[])(object)values).AsSpan()) :
            vr == DicomVR.UN && typeof(T) == typeof(byte) ? FromBytes(vr, tag, ((byte[])(object)values).AsSpan()) :
            vr == DicomVR.OW && typeof(T) == typeof(ushort) ? FromBytes(vr, tag, ((ushort[])(object)values).AsSpan()) :
            vr == DicomVR.OW && typeof(T) == typeof(byte) ? FromBytes(vr, tag, ((byte[])(object)values).AsSpan()) :
            vr == DicomVR.OF && typeof(T) == typeof(float) ? FromBytes(vr, tag, ((float[])(object)values).AsSpan()) :
            vr == DicomVR.OD && typeof(T) == typeof(double) ? FromBytes(vr, tag, ((double[])(object)values).AsSpan()) :
            vr == DicomVR.OL && typeof(T) == typeof(uint) ? FromBytes(vr, tag, ((uint[])(object)values).AsSpan()) :
            vr == DicomVR.OV && typeof(T) == typeof(ulong) ? FromBytes(vr, tag, ((ulong[])(object)values).AsSpan()) :
            vr == DicomVR.FL && typeof(T) == typeof(double) ? new DicomFloatingPointSingle(tag, Array.ConvertAll((double[])(object)values, value => (float)value)) :
            null;
    }

    private static DicomElement FromBytes<TNumber>(DicomVR vr, DicomTag tag, Span<TNumber> values)
        where TNumber : struct
    {
        DicomElement element = CreateEmpty(vr, tag);
        byte[] bytes = MemoryMarshal.AsBytes(values).ToArray();
        element.SetSource(bytes, 0, bytes.Length);
        return element;
    }

    private static DicomElement? FromNumberTexts(DicomVR vr, DicomTag tag, string[] texts)
    {
        string[] values = [.. texts.SelectMany(text => text.Split('\\'))];
        try
        {
            return
                vr == DicomVR.AT ? new DicomAttributeTag(tag, Array.ConvertAll(values, DicomTag.Parse)) :
                vr == DicomVR.FD ? new DicomFloatingPointDouble(tag, Parse<double>(values)) :
                vr == DicomVR.FL ? new DicomFloatingPointSingle(tag, Parse<float>(values)) :
                vr == DicomVR.SL ? new DicomSignedLong(tag, Parse<int>(values)) :
                vr == DicomVR.SS ? new DicomSignedShort(tag, Parse<short>(values)) :
                vr == DicomVR.SV ? new DicomSignedVeryLong(tag, Parse<long>(values)) :
                vr == DicomVR.UL ? new DicomUnsignedLong(tag, Parse<uint>(values)) :
                vr == DicomVR.US ? new DicomUnsignedShort(tag, Parse<ushort>(values)) :
                vr == DicomVR.UV ? new DicomUnsignedVeryLong(tag, Parse<ulong>(values)) :
                null;
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            throw new DicomDataException($"\"{string.Join('\\', values)}\" is not a value of VR {vr.Code} for {tag}", error);
        }
    }

    private static TNumber[] Parse<TNumber>(string[] texts)
        where TNumber : ISpanParsable<TNumber> => Array.ConvertAll(texts, text => TNumber.Parse(text, CultureInfo.InvariantCulture));
}
