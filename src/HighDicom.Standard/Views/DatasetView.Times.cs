using FellowOakDicom;

namespace HighDicom.Modules;

public abstract partial class DatasetView
{
    private protected DateOnly? GetDate(DicomTag tag) => GetText(tag) is { } text ? TimeText.ToDate(text) : null;

    private protected void SetDate(DicomTag tag, DateOnly? value, bool type2 = false) =>
        SetText(tag, DicomVR.DA, value is { } date ? TimeText.Of(date) : null, type2);

    private protected IReadOnlyList<DateOnly>? GetDates(DicomTag tag) => Values(tag, static (element, i) => TimeText.ToDate(ElementValues.Text(element, i) ?? ""));

    private protected void SetDates(DicomTag tag, IReadOnlyList<DateOnly>? values, bool type2 = false) =>
        SetTexts(tag, DicomVR.DA, values is null ? null : [.. values.Select(TimeText.Of)], type2);

    private protected TimeOnly? GetTime(DicomTag tag) => GetText(tag) is { } text ? TimeText.ToTime(text) : null;

    private protected void SetTime(DicomTag tag, TimeOnly? value, bool type2 = false) =>
        SetText(tag, DicomVR.TM, value is { } time ? TimeText.Of(time) : null, type2);

    private protected IReadOnlyList<TimeOnly>? GetTimes(DicomTag tag) => Values(tag, static (element, i) => TimeText.ToTime(ElementValues.Text(element, i) ?? ""));

    private protected void SetTimes(DicomTag tag, IReadOnlyList<TimeOnly>? values, bool type2 = false) =>
        SetTexts(tag, DicomVR.TM, values is null ? null : [.. values.Select(TimeText.Of)], type2);

    private protected DateTimeText? GetDateTime(DicomTag tag) => GetText(tag) is { } text ? new DateTimeText(text) : null;

    private protected void SetDateTime(DicomTag tag, DateTimeText? value, bool type2 = false) => SetText(tag, DicomVR.DT, value?.Text, type2);

    private protected IReadOnlyList<DateTimeText>? GetDateTimes(DicomTag tag) => GetTexts(tag) is { } texts ? [.. texts.Select(text => new DateTimeText(text))] : null;

    private protected void SetDateTimes(DicomTag tag, IReadOnlyList<DateTimeText>? values, bool type2 = false) =>
        SetTexts(tag, DicomVR.DT, values is null ? null : [.. values.Select(value => value.Text)], type2);
}
