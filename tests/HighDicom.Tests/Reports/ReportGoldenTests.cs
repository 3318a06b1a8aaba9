using HighDicom.Tests.Golden;
using HighDicom.Tests.Segmentations;

namespace HighDicom.Tests.Reports;

public sealed class ReportGoldenTests
{
    [Test]
    public void A_full_report_is_written_as_reviewed() => GoldenText.Check("measurement-report", DatasetText.Of(TestReport.Full().Build().Dataset));
}
