using System.Globalization;
using FellowOakDicom;
using HighDicom.Codes;

namespace HighDicom.Content;

/// <summary>NUM: a number with its unit (PS3.3 C.18.1).</summary>
public sealed class NumContentItem : ContentItem
{
    /// <summary>A view over an existing item.</summary>
    /// <param name="dataset">The content item.</param>
    public NumContentItem(DicomDataset dataset)
        : base(dataset)
    {
    }

    /// <summary>A new item.</summary>
    /// <param name="conceptName">What was measured.</param>
    /// <param name="value">
    /// The number and its unit. Numeric Value holds the nearest text of at most 16 characters; where that is another number, Floating Point Value holds the exact one.
    /// </param>
    public NumContentItem(CodedConcept conceptName, NumericValue value)
        : base(ContentValueType.Num, conceptName)
    {
        Dataset.AddOrUpdate(value is { Value: { } number, Unit: { } unit }
            ? new DicomSequence(DicomTag.MeasuredValueSequence, MeasuredValue(number, unit))
            : new DicomSequence(DicomTag.MeasuredValueSequence));
        Dataset.SetCode(DicomTag.NumericValueQualifierCodeSequence, value.Qualifier);
    }

    /// <summary>The number, its unit and its qualifier; parts that the file lacks or that cannot be read are null.</summary>
    public NumericValue Value
    {
        get
        {
            DicomDataset? measured = Dataset.FirstItem(DicomTag.MeasuredValueSequence);
            double? number = measured?.Numbers<double>(DicomTag.FloatingPointValue) is [double exact, ..]
                ? exact
                : double.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double parsed) ? parsed : null;
            return NumericValue.Read(number, measured?.Code(DicomTag.MeasurementUnitsCodeSequence), Dataset.Code(DicomTag.NumericValueQualifierCodeSequence));
        }
    }

    /// <summary>Numeric Value (0040,A30A) as it stands in the file.</summary>
    public string? Text => Dataset.FirstItem(DicomTag.MeasuredValueSequence)?.Text(DicomTag.NumericValue);

    private static DicomDataset MeasuredValue(double number, CodedConcept unit)
    {
        string text = DecimalText.Format(number);
        DicomDataset item = new(
            new DicomSequence(DicomTag.MeasurementUnitsCodeSequence, unit.ToItem()),
            new DicomDecimalString(DicomTag.NumericValue, text));
        if (!double.Parse(text, CultureInfo.InvariantCulture).Equals(number))
        {
            item.Add(new DicomFloatingPointDouble(DicomTag.FloatingPointValue, number));
        }

        return item;
    }
}
