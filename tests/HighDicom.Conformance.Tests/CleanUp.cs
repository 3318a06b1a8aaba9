using HighDicom.ConformanceTests.Corpus;
using HighDicom.ConformanceTests.Demo;

namespace HighDicom.ConformanceTests;

/// <summary>Deletes what the demo and the corpus wrote once every test is done.</summary>
[SetUpFixture]
public sealed class CleanUp
{
    [OneTimeTearDown]
    public void Delete_the_files()
    {
        DemoFiles.Delete();
        WrittenFiles.Delete();
    }
}
