using FellowOakDicom.IO.Buffer;

namespace FellowOakDicom;

/// <summary>Makes elements of any VR.</summary>
internal static partial class ElementFactory
{
    /// <summary>An element from values of the types that the VR takes.</summary>
    /// <exception cref="InvalidOperationException">The VR does not take values of the type.</exception>
    public static DicomItem Create<T>(DicomVR vr, DicomTag tag, T[]? values)
    {
        ArgumentNullException.ThrowIfNull(vr);
        ArgumentNullException.ThrowIfNull(tag);
        values ??= [];
        if (vr == DicomVR.SQ)
        {
            return values switch
            {
                _ when typeof(T) == typeof(DicomDataset) => new DicomSequence(tag, (DicomDataset[])(object)values),
                { Length: 0 } => new DicomSequence(tag),
                _ => throw Refused<T>(vr, tag),
            };
        }

        if (values.Length == 0 || (values.Length == 1 && values[0] is null))
        {
            return CreateEmpty(vr, tag);
        }

        if (!vr.IsString && typeof(T) == typeof(IByteBuffer))
        {
            DicomElement element = CreateEmpty(vr, tag);
            element.SetSource(values.Length == 1 ? (IByteBuffer)values[0]! : new CompositeByteBuffer((IByteBuffer[])(object)values));
            return element;
        }

        return (vr.IsString ? FromText(vr, tag, values) : FromNumbers(vr, tag, values)) ?? throw Refused<T>(vr, tag);
    }

    private static DicomElement? FromText<T>(DicomVR vr, DicomTag tag, T[] values)
    {
        string[]? texts =
            typeof(T) == typeof(string) ? (string[])(object)values :
            typeof(T) == typeof(DateTime) && (vr == DicomVR.DA || vr == DicomVR.TM || vr == DicomVR.DT) ? DateText.Format((DateTime[])(object)values, DateFormats(vr)) :
            typeof(T) == typeof(DicomDateRange) && (vr == DicomVR.DA || vr == DicomVR.TM || vr == DicomVR.DT) ? DateText.Format(((DicomDateRange[])(object)values)[0], DateFormats(vr)) :
            typeof(T) == typeof(DicomUID) && vr == DicomVR.UI ? Array.ConvertAll((DicomUID[])(object)values, uid => uid.UID) :
            typeof(T) == typeof(DicomTransferSyntax) && vr == DicomVR.UI ? Array.ConvertAll((DicomTransferSyntax[])(object)values, syntax => syntax.UID.UID) :
            typeof(T).IsEnum && vr == DicomVR.CS ? Array.ConvertAll(values, value => value!.ToString()!.ToUpperInvariant()) :
            typeof(T) == typeof(int) && vr == DicomVR.IS ? NumberText.Format((int[])(object)values) :
            vr == DicomVR.DS ? DecimalTexts(values) :
            null;
        return texts is null ? null : CreateText(vr, tag, texts);
    }

    private static string[]? DecimalTexts<T>(T[] values) =>
        typeof(T) == typeof(double) ? Array.ConvertAll((double[])(object)values, NumberText.Format) :
        typeof(T) == typeof(float) ? Array.ConvertAll((float[])(object)values, NumberText.Format) :
        typeof(T) == typeof(decimal) ? Array.ConvertAll((decimal[])(object)values, NumberText.Format) :
        null;

    private static string[] DateFormats(DicomVR vr) =>
        vr == DicomVR.DA ? DateText.DateFormats : vr == DicomVR.TM ? DateText.TimeFormats : DateText.DateTimeFormats;

    private static InvalidOperationException Refused<T>(DicomVR vr, DicomTag tag) =>
        new($"{tag} has VR {vr.Code}, which does not take values of type {typeof(T).Name}.");
}
