using FellowOakDicom;

namespace HighDicom.Modules;

public abstract partial class DatasetView
{
    private protected string? GetText(DicomTag tag) => Element(tag) is { } element ? ElementValues.Text(element, 0) : null;

    private protected void SetText(DicomTag tag, DicomVR vr, string? value, bool type2 = false) => SetTexts(tag, vr, value is null ? null : [value], type2);

    private protected IReadOnlyList<string>? GetTexts(DicomTag tag)
    {
        string[] values = ElementValues.Texts(Element(tag));
        return values.Length == 0 ? null : values;
    }

    private protected void SetTexts(DicomTag tag, DicomVR vr, IReadOnlyList<string>? values, bool type2 = false)
    {
        if (values is null || values.Count == 0)
        {
            WriteNothing(tag, vr, type2);
        }
        else
        {
            Write(ElementFactory.Texts(tag, vr, [.. values]));
        }
    }

    private protected T? GetTerm<T>(DicomTag tag)
        where T : struct, ITerm<T> => GetText(tag) is { } text ? T.From(text) : null;

    private protected void SetTerm<T>(DicomTag tag, DicomVR vr, T? value, bool type2 = false)
        where T : struct, ITerm<T> => SetText(tag, vr, value?.Value, type2);

    private protected IReadOnlyList<T>? GetTerms<T>(DicomTag tag)
        where T : struct, ITerm<T> => GetTexts(tag) is { } texts ? [.. texts.Select(T.From)] : null;

    private protected void SetTerms<T>(DicomTag tag, DicomVR vr, IReadOnlyList<T>? values, bool type2 = false)
        where T : struct, ITerm<T> => SetTexts(tag, vr, values is null ? null : [.. values.Select(value => value.Value)], type2);

    private protected DicomUID? GetUid(DicomTag tag) => GetText(tag) is { } text ? ElementValues.ToUid(text) : null;

    private protected void SetUid(DicomTag tag, DicomUID? value, bool type2 = false) => SetText(tag, DicomVR.UI, value?.UID, type2);

    private protected IReadOnlyList<DicomUID>? GetUids(DicomTag tag) => GetTexts(tag) is { } texts ? [.. texts.Select(ElementValues.ToUid)] : null;

    private protected void SetUids(DicomTag tag, IReadOnlyList<DicomUID>? values, bool type2 = false) =>
        SetTexts(tag, DicomVR.UI, values is null ? null : [.. values.Select(value => value.UID)], type2);
}
