using FellowOakDicom;

namespace HighDicom.Modules;

// A method for each type of number: seven thousand generated calls would cost the compiler more if each had to be checked against INumber.
public abstract partial class DatasetView
{
    private protected int? GetInt32(DicomTag tag) => GetNumber<int>(tag);

    private protected void SetInt32(DicomTag tag, DicomVR vr, int? value, bool type2 = false) => SetNumber(tag, vr, value, type2);

    private protected IReadOnlyList<int>? GetInt32s(DicomTag tag) => GetNumbers<int>(tag);

    private protected void SetInt32s(DicomTag tag, DicomVR vr, IReadOnlyList<int>? values, bool type2 = false) => SetNumbers(tag, vr, values, type2);

    private protected long? GetInt64(DicomTag tag) => GetNumber<long>(tag);

    private protected void SetInt64(DicomTag tag, DicomVR vr, long? value, bool type2 = false) => SetNumber(tag, vr, value, type2);

    private protected IReadOnlyList<long>? GetInt64s(DicomTag tag) => GetNumbers<long>(tag);

    private protected void SetInt64s(DicomTag tag, DicomVR vr, IReadOnlyList<long>? values, bool type2 = false) => SetNumbers(tag, vr, values, type2);

    private protected ulong? GetUInt64(DicomTag tag) => GetNumber<ulong>(tag);

    private protected void SetUInt64(DicomTag tag, DicomVR vr, ulong? value, bool type2 = false) => SetNumber(tag, vr, value, type2);

    private protected IReadOnlyList<ulong>? GetUInt64s(DicomTag tag) => GetNumbers<ulong>(tag);

    private protected void SetUInt64s(DicomTag tag, DicomVR vr, IReadOnlyList<ulong>? values, bool type2 = false) => SetNumbers(tag, vr, values, type2);

    private protected float? GetSingle(DicomTag tag) => GetNumber<float>(tag);

    private protected void SetSingle(DicomTag tag, DicomVR vr, float? value, bool type2 = false) => SetNumber(tag, vr, value, type2);

    private protected IReadOnlyList<float>? GetSingles(DicomTag tag) => GetNumbers<float>(tag);

    private protected void SetSingles(DicomTag tag, DicomVR vr, IReadOnlyList<float>? values, bool type2 = false) => SetNumbers(tag, vr, values, type2);

    private protected double? GetDouble(DicomTag tag) => GetNumber<double>(tag);

    private protected void SetDouble(DicomTag tag, DicomVR vr, double? value, bool type2 = false) => SetNumber(tag, vr, value, type2);

    private protected IReadOnlyList<double>? GetDoubles(DicomTag tag) => GetNumbers<double>(tag);

    private protected void SetDoubles(DicomTag tag, DicomVR vr, IReadOnlyList<double>? values, bool type2 = false) => SetNumbers(tag, vr, values, type2);
}
