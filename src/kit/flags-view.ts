import '../notices/flags-main';
