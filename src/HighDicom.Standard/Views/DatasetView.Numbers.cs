using System.Numerics;
using FellowOakDicom;

namespace HighDicom.Modules;

public abstract partial class DatasetView
{
    private T? GetNumber<T>(DicomTag tag)
        where T : struct, INumber<T> => Element(tag) is { } element ? ElementValues.Number<T>(element, 0) : null;

    private void SetNumber<T>(DicomTag tag, DicomVR vr, T? value, bool type2 = false)
        where T : struct, INumber<T> => SetNumbers<T>(tag, vr, value is null ? null : [value.Value], type2);

    private T[]? GetNumbers<T>(DicomTag tag)
        where T : struct, INumber<T> => Values(tag, ElementValues.Number<T>);

    private void SetNumbers<T>(DicomTag tag, DicomVR vr, IReadOnlyList<T>? values, bool type2 = false)
        where T : struct, INumber<T>
    {
        if (values is null || values.Count == 0)
        {
            WriteNothing(tag, vr, type2);
        }
        else if (vr != DicomVR.DS || GetNumbers<T>(tag) is not { } present || !present.SequenceEqual(values))
        {
            // A decimal string that already reads as these numbers keeps its text.
            Write(ElementFactory.Numbers(tag, vr, values));
        }
    }

    // The VR of these attributes is US or SS, by the Pixel Representation of the image; a negative number needs SS in any case.
    private protected void SetPixelNumber(DicomTag tag, int? value, bool type2 = false) => SetPixelNumbers(tag, value is null ? null : [value.Value], type2);

    private protected void SetPixelNumbers(DicomTag tag, IReadOnlyList<int>? values, bool type2 = false)
    {
        bool isSigned = GetNumber<int>(DicomTag.PixelRepresentation) == 1 || (values is not null && values.Any(value => value < 0));
        SetNumbers(tag, isSigned ? DicomVR.SS : DicomVR.US, values, type2);
    }

    private protected DicomTag? GetTag(DicomTag tag) => GetTags(tag)?[0];

    private protected void SetTag(DicomTag tag, DicomTag? value, bool type2 = false) => SetTags(tag, value is null ? null : [value], type2);

    private protected IReadOnlyList<DicomTag>? GetTags(DicomTag tag)
    {
        DicomTag[] values = Dataset.GetDicomItem<DicomAttributeTag>(tag)?.Values.ToArray() ?? [];
        return values.Length == 0 ? null : values;
    }

    private protected void SetTags(DicomTag tag, IReadOnlyList<DicomTag>? values, bool type2 = false)
    {
        if (values is null || values.Count == 0)
        {
            WriteNothing(tag, DicomVR.AT, type2);
        }
        else
        {
            Write(new DicomAttributeTag(tag, [.. values]));
        }
    }
}
